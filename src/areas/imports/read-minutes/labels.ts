/** What a label announces. `aside` labels end the value before them; what they hold is not read. */
export type LabelKind =
  | 'body'
  | 'date'
  | 'end-time'
  | 'place'
  | 'place-and-time'
  | 'present'
  | 'absent'
  | 'chair'
  | 'secretary'
  | 'approver'
  | 'signatures'
  | 'next-meeting'
  | 'agenda'
  | 'aside'

/**
 * The words that documents use for the same thing; capital letters and a colon do not matter. To teach the reader a
 * new wording, add it here. NB longer wordings win over shorter ones, so their order is free.
 */
export const labelWords: readonly { kind: LabelKind; words: readonly string[] }[] = [
  { kind: 'body', words: ['Organ', 'Nämnd', 'Styrelse/Nämnd', 'Nämnd/styrelse'] },
  {
    kind: 'date',
    words: [
      ...['Tid', 'Dag', 'Dag och tid', 'Datum', 'Datum och tid', 'Tidpunkt', 'Mötesdatum', 'Sammanträdesdatum'],
      ...['Mötestid', 'Starttid', 'Dag/tid', 'Datum/tid', 'När', 'Klockan'],
    ],
  },
  { kind: 'end-time', words: ['Sluttid', 'Mötet avslutas kl', 'Avslutades kl'] },
  { kind: 'place', words: ['Plats', 'Var', 'Lokal', 'Mötesplats', 'Sammanträdesplats'] },
  {
    kind: 'place-and-time',
    words: [
      ...['Plats och tid', 'Tid och plats', 'Plats och tid för sammanträdet', 'Plats/tid', 'Tid/plats', 'Tid & plats'],
      ...['Plats & tid', 'Plats, tid', 'Tid, plats', 'Datum och plats'],
    ],
  },
  {
    kind: 'present',
    words: [
      ...['Närvarande', 'Deltagare', 'Deltagande', 'Beslutande', 'ande', 'eslutande', 'ärvarande'],
      ...['eltagare', 'Beslutande ledamöter', 'Ledamöter', 'Närvarande ledamöter'],
      ...['Tjänstgörande ersättare', 'Beslutande ersättare', 'Närvarande ersättare', 'Ersättare', 'Övriga deltagare'],
      ...['Övriga deltagande', 'Övriga närvarande', 'Övriga', 'Dessutom', 'Adjungerad', 'Adjungerade'],
      ...['Inbjuden', 'Inbjudna'],
      ...['Föredragande', 'Ej tjänstgörande', 'Ej tjänstgörande ersättare', 'Inte tjänstgörande ersättare'],
      ...['Närvarorätt', 'Ej tjänstgörande ledamöter', 'Närvarande ej tjänstgörande ersättare'],
      ...['Närvarande tjänstemän', 'Tjänstepersoner', 'Tjänstemannastöd', 'Kallade', 'Kallade/närvarande'],
      ...[
        'Från kansliet',
        'Personalföreträdare',
        'Från pensionärsorganisationerna',
        'Från organisationerna',
        'Från föreningarna',
      ],
      ...['Från kommunen', 'Från polisen', 'Från förvaltningen', 'Från förvaltningarna'],
      ...['Övriga närvarande tjänstemän', 'Med på mötet', 'Med på distans', 'Deltar på distans'],
      ...['På distans', 'Via länk', 'Gäst', 'Vilka', 'Vilka var med', 'Inbjudna gäster', 'Representanter'],
      ...['Tjänstemän', 'Politiker', 'Medverkande', 'Mötesdeltagare', 'Deltagare på mötet', 'Deltagare på mötet var'],
      ...['Deltog', 'Deltog på mötet', 'Närvarande på mötet', 'Gäster', 'Sammankallande', 'Närvarolista'],
      ...['Deltagarlista', 'På mötet deltog', 'På träffen deltog', 'Med på träffen', 'Närvarade', 'Närvarande var'],
      ...['Med på mötet var', 'På plats var', 'Med var', 'Deltog gjorde', 'Närvarande på mötet var'],
      ...['Deltagare var', 'I mötet deltog', 'Vid mötet deltog', 'Vid mötet närvarade', 'På plats'],
    ],
  },
  {
    kind: 'absent',
    words: [
      ...['Ej närvarande', 'Inte närvarande', 'Frånvarande', 'Förhinder', 'Förhindrad', 'Förhindrade'],
      ...['Anmält förhinder', 'Ej deltagande', 'Deltog ej', 'Deltog inte', 'Frånvaro', 'Förhinder anmält'],
      ...['Meddelat förhinder', 'Meddelade förhinder', 'Har anmält förhinder'],
      ...['Frånvarande med anmält förhinder', 'Ej på plats'],
      ...['Återbud', 'Anmält frånvaro', 'Anmäld frånvaro', 'Frånvarande ledamöter', 'Anmälda förhinder'],
      ...['Lämnat återbud'],
    ],
  },
  { kind: 'chair', words: ['Ordförande', 'Mötesordförande', 'Ordf', 'Mötesledare', 'Möteslots'] },
  {
    kind: 'secretary',
    words: [
      ...['Sekreterare', 'Mötessekreterare', 'Vid protokollet', 'Vid anteckningarna', 'Vid pennan', 'Antecknare'],
      ...['Protokollförare', 'För anteckningarna', 'Anteckningar förda av', 'Antecknat av', 'Vid mötesanteckningarna'],
      ...['Antecknade', 'Antecknar', 'Anteckningar av', 'Skrivit anteckningar', 'Mötesantecknare', 'Protokoll fört av'],
      ...['Anteckningar', 'Sekr', 'Vid tangenterna', 'Vid datorn'],
    ],
  },
  {
    kind: 'approver',
    words: [
      ...['Justeras', 'Justeras av', 'Justerare', 'Justerande', 'Justeringsperson', 'Justeringspersoner'],
      ...['Justeringsman'],
      ...['Utses att justera', 'Att justera', 'Protokolljusterare', 'Justeringsmän', 'Justerat av'],
      ...['Justerat', 'Protokollet justeras av', 'Protokollet justeras digitalt av'],
      ...['Justeras digitalt av', 'Protokollet signeras digitalt av'],
      ...['Protokollet har justerats digitalt av', 'Digitalt justerat av', 'Justerat digitalt av'],
      ...['Att justera protokollet', 'Att justera dagens protokoll', 'Utsedd justerare'],
      ...['Utsedda justerare', 'Vald justerare', 'Utsedd att justera', 'Utsedda att justera'],
      ...['Ledamot att justera', 'Justering'],
    ],
  },
  { kind: 'signatures', words: ['Underskrifter', 'Underskrift', 'Signaturer'] },
  {
    kind: 'next-meeting',
    words: [
      'Nästa möte',
      'Nästa sammanträde',
      'Nästkommande möte',
      'Nästa träff',
      'Nästa gång',
      'Kommande möte',
      'Tid för nästa möte',
    ],
  },
  {
    kind: 'agenda',
    words: [
      ...['Dagordning', 'Ärendelista', 'Innehållsförteckning', 'Föredragningslista', 'Ärenden'],
      ...['Förteckning', 'Agenda'],
      ...['På dagordningen stod', 'Innehåll', 'Paragrafer i protokollet', 'På agendan stod', 'Punkter på dagordningen'],
      ...['Det här stod på dagordningen', 'Detta stod på dagordningen', 'Följande stod på dagordningen'],
      ...['Det här pratade vi om', 'Vi pratade om', 'Det här togs upp', 'Detta togs upp', 'Frågor som togs upp'],
      ...['Det här tog vi upp', 'På mötet togs upp', 'Det här diskuterades', 'Ämnen som togs upp'],
    ],
  },
  {
    kind: 'aside',
    words: [
      ...['Justeringens plats och tid', 'Justeringens tid och plats', 'Plats och tid för justering'],
      ...['Tid och plats för justering'],
      ...['Paragrafer', 'Paragraf', 'Justerade paragrafer', 'ANSLAG/BEVIS', 'ANSLAG', 'BEVIS', 'Bilaga'],
      ...['Bilagor', 'Dnr', 'Signeringsinformation', 'Anslagsbevis', 'Omedelbar justering', 'Kopia till'],
      ...['Diarienummer', 'Delges', 'Sändlista', 'Expedieras', 'Beslutet skickas till', 'Justerandes sign'],
      ...['Förvaringsplats för protokollet', 'Datum för anslags uppsättande'],
      ...['Datum för anslags nedtagande', 'Ajournering'],
      ...['Utdragsbestyrkande', 'Sista dag för överklagande', 'Vid frågor', 'Kontakt', 'Sida'],
    ],
  },
]
