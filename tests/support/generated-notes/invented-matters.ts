/** `year` stands where the matter names a year. */
export type Subject = { title: string; said: readonly string[]; decisions: readonly Decision[] }
type Decision = { act: string; sentence: string }
const decision = (act: string, sentence: string): Decision => ({ act, sentence })

export const subjects: readonly Subject[] = [
  {
    title: 'Lägesbild hösten year',
    said: [
      'Polisen går igenom anmälda brott under kvartalet. Antalet inbrott har minskat medan klotter ökar kring stationen.',
      'Skolorna ser oro bland yngre elever och vill ha fler vuxna på plats efter skoltid.',
    ],
    decisions: [
      decision(
        'lägga lägesbilden till grund för höstens insatser.',
        'Lägesbilden läggs till grund för höstens insatser.',
      ),
    ],
  },
  {
    title: 'Handlingsplan för trygghet year',
    said: [
      'Ett reviderat förslag har skickats ut med handlingarna. Tre områden lyfts fram: skola, centrum och kollektivtrafik.',
      'Planen följs upp två gånger om året.',
    ],
    decisions: [
      decision('anta handlingsplanen för year.', 'Handlingsplanen för year antas.'),
      decision(
        'uppdra åt förvaltningen att ta fram en tidplan.',
        'Förvaltningen får i uppdrag att ta fram en tidplan.',
      ),
    ],
  },
  {
    title: 'Trygghetsvandringar i centrum',
    said: [
      'Vandringarna lockade fler deltagare än i fjol. Synpunkterna gäller mest belysning och skymd sikt vid gångvägar.',
      'Fastighetsägarna har redan bytt lampor på två gårdar.',
    ],
    decisions: [decision('genomföra två vandringar under våren.', 'Två vandringar genomförs under våren.')],
  },
  {
    title: 'Belysning längs gång- och cykelvägar',
    said: [
      'Tekniska kontoret visar en karta över sträckor som saknar ljus. Kostnaden är störst där nya stolpar krävs.',
    ],
    decisions: [
      decision('prioritera sträckan mellan skolan och stationen.', 'Sträckan mellan skolan och stationen prioriteras.'),
    ],
  },
  {
    title: 'Gemensam utbildning för fältarbetare',
    said: [
      'Kursen omfattar två dagar och leds av länsstyrelsen. Varje kommun kan anmäla fyra personer.',
      'Lokal och kost delas lika mellan kommunerna.',
    ],
    decisions: [
      decision('hålla utbildningen i oktober.', 'Utbildningen hålls i oktober.'),
      decision('dela kostnaden lika mellan parterna.', 'Kostnaden delas lika mellan parterna.'),
    ],
  },
  {
    title: 'Budget och verksamhetsplan year',
    said: ['Ekonomen redogör för utfallet till och med augusti. Prognosen pekar på ett mindre överskott.'],
    decisions: [decision('ställa sig bakom budgeten för year.', 'Gruppen ställer sig bakom budgeten för year.')],
  },
  {
    title: 'Medborgarlöften inför year',
    said: [
      'Dialoger har hållits på torget och i gymnasiet. Trafik i centrum och narkotika vid badplatsen nämns oftast.',
      'Kommunen och polisen skriver tillsammans förslag till löften.',
    ],
    decisions: [decision('föreslå två löften för year.', 'Två löften för year föreslås.')],
  },
  {
    title: 'Samverkansöverenskommelse med polisen',
    said: ['Nuvarande överenskommelse löper ut vid årsskiftet. Parterna är nöjda men vill se tydligare uppföljning.'],
    decisions: [decision('förlänga överenskommelsen med ett år.', 'Överenskommelsen förlängs med ett år.')],
  },
  {
    title: 'Skolornas närvaroarbete',
    said: ['Skolchefen beskriver hur frånvaro följs vecka för vecka. Kontakt tas med hemmet redan efter tre dagar.'],
    decisions: [decision('notera informationen.', 'Informationen noteras.')],
  },
  {
    title: 'Trygghetsmätningen year',
    said: [
      'Enkäten besvarades av drygt hälften. Tryggheten ökar bland äldre men minskar bland unga kvinnor.',
      'Resultatet redovisas för varje stadsdel.',
    ],
    decisions: [decision('publicera resultatet på webbplatsen.', 'Resultatet publiceras på webbplatsen.')],
  },
  {
    title: 'Grannsamverkan och nattvandring',
    said: ['Föreningarna söker fler vuxna som vill gå under helgerna. Kommunen lånar ut jackor och lokal.'],
    decisions: [
      decision(
        'bevilja föreningarna ett bidrag på 20 000 kronor.',
        'Föreningarna beviljas ett bidrag på 20 000 kronor.',
      ),
    ],
  },
  {
    title: 'Kameror vid resecentrum',
    said: ['Utredningen visar var kameror kan göra nytta. Ansvaret delas mellan kommunen och trafikbolaget.'],
    decisions: [decision('ansöka om medel för fyra kameror.', 'Medel söks för fyra kameror.')],
  },
]

/** How the next occasion is told of where a matter is put off to it. */
export const laterOccasions = ['nästa möte', 'nästa sammanträde', 'kommande möte', 'mötet i december']

/** UNTIL stands for the occasion. */
export const waysToPutOff: readonly { act: string; sentence: string }[] = [
  { act: 'bordlägga ärendet till UNTIL.', sentence: 'Ärendet bordläggs till UNTIL.' },
  { act: 'skjuta upp frågan till UNTIL.', sentence: 'Frågan tas upp igen på UNTIL.' },
  { act: 'bordlägga ärendet till UNTIL.', sentence: 'Ärendet utgick på grund av tidsbrist och skjuts upp till UNTIL.' },
  { act: 'bordlägga ärendet.', sentence: 'Bordlades på grund av tidsbrist.' },
  { act: 'återremittera ärendet.', sentence: 'Ärendet återremitteras för komplettering.' },
]
