/** What a network can be called by kind (sv. form), alone or at the end of a word: `nätverk`, `medlemsorganisation`. */
export const formWords =
  '(?:partnerskap|samarbete|samarbetsorgan|nätverk|organisation|förening|förbund|samverkan|samverkansorgan|forum|plattform|mötesplats|arena|allians|nämnd|bolag|stiftelse|grupp|gruppering|råd|program|projekt|initiativ|sammanslutning|kluster|centrum|satsning|delegation|koalition|federation|samordning|klubb|kommitté|beredning|samordningsgrupp|konstellation|organ|förvaltning|union|leaderområde|samarbetsområde|utvecklingsområde|samverkansområde|innovationsprogram|medlemsorgan|nätverksorganisation|kammare|rörelse|kontor|center)'

/** The same words in the definite, as they stand before a name or in its place: `nätverket Gröna Hus`. */
export const definiteForms =
  '(?:[\\p{L}-]*(?:nätverket|föreningen|förbundet|organisationen|samarbetet|partnerskapet|alliansen|initiativet|projektet|programmet|plattformen|rådet|gruppen|bolaget|stiftelsen|samverkan|forumet|unionen|samverkansorganet|organet|arenan|klustret|kammaren))'

/** How a page speaks of the network it has just named, or of itself. */
export const genericSubjects =
  '(?:Föreningen|Nätverket|Kommunalförbundet|Samordningsförbundet|Regionförbundet|Förbundet|Samarbetet|Samverkan|Partnerskapet|Organisationen|Bolaget|Rådet|Nämnden|Stiftelsen|Alliansen|Plattformen|Gruppen|Initiativet|Projektet|Programmet|Forumet|Klustret|Arenan|Unionen|Samverkansgruppen|Arbetsgruppen|Det|Den|De|Vi|Här)'

/** What a network does; with these a sentence about it can begin. */
export const networkVerbs =
  '(?:samlar|består\\sav|omfattar|bildades|grundades|startade|startades|etablerades|styrs|leds|ägs|leder|samordnar|verkar|arbetar|jobbar|företräder|driver|främjar|samverkar|samarbetar|finns|vill|har|utgörs|stödjer|utvecklar|syftar|fokuserar|organiserar|förenar|ska|kopplar|vänder\\ssig|erbjuder|handlar|drivs|bevakar|riktar\\ssig|träffas|möts|bereder|beslutar|levererar|ansvarar|förmedlar|sköter|marknadsför|anordnar|finansierar)'

/** Verbs that only a network's own sentence has; enough to name one after others have been named. */
export const surelyNetworkVerbs =
  '(?:samlar|består\\sav|omfattar|bildades|grundades|startades|etablerades|syftar\\still|samordnar|förenar|organiserar|fokuserar\\spå|(?:arbetar|verkar|jobbar|finns)\\s(?:\\p{Ll}+\\s){0,3}för|har\\s(?:\\p{Ll}+\\s){0,2}(?:till\\suppgift|som\\s(?:syfte|mål|uppgift)|\\d+\\smed|i\\suppdrag))'

/** Headings over the members. `Värdkommuner` is none: hosts change from year to year. */
export const memberHeading =
  /^(?:(?:våra|\p{L}*(?:nätverkets|förbundets|föreningens|samarbetets|alliansens|rådets|gruppens|partnerskapets|organisationens)|nuvarande|aktuella|samtliga|följande|\p{L}+ska)\s)?(?:förbundsmedlemmar|medlem(?:mar|mar och parter|skommuner|skommun|sorganisationer|sföretag|sregioner|sparter|slista|sförteckning)?|medlemmarna|medlemskommunerna|ledamöter|ingående (?:kommuner|parter|organisationer)|deltagande (?:kommuner|organisationer|parter|myndigheter|räddningstjänster)|deltagare|deltagarna|parter|parterna|ägare|ägarkommuner|(?:samarbets)?partners?|kommuner|kommunerna|regioner|myndigheter|(?:samverkande|medverkande) (?:kommuner|parter|organisationer|myndigheter)|samarbetskommuner|med i (?:\p{L}+(?:et|en)|arbetet|samverkan)(?: är)?|vilka (?:ingår|är med|deltar)|vem (?:ingår|är med)|vilka kommuner (?:ingår|är med|deltar)|de som (?:ingår|är med)|här ingår|i (?:nätverket|samarbetet|förbundet|föreningen|gruppen|rådet) (?:ingår|deltar|sitter|är)|medverkande(?: \p{L}+)?|ingår gör|representanter|aktörer(?: som ingår)?)(?:\s(?:i|är|som|ingår|deltar|på|från)[\p{L}\s]{0,60})?(?:\s\d{4})?[:?]?$/iu

/** Over this column stands whom those in a table come from. */
export const memberColumn =
  /^(?:organisation|(?:hem|medlems)?kommun|representerar|företräder|medlem|myndighet|huvudman|från)$/iu

/** What stands over a column in a table of people, and names nothing. */
export const columnHead =
  /^(?:namn|parti|roll|titel|funktion|uppdrag|befattning|organisation|(?:hem|medlems)?kommun|medlem|myndighet|huvudman|(?:ordinarie )?ledamot|ersättare|suppleant|representant|representerar|företräder|från|post|telefon|e-post)$/iu

/** Headings inside what is told of one network. */
export const innerHeading =
  /^(?:(?:\p{L}*(?:nätverkets|föreningens|förbundets|samarbetets|rådets|gruppens|alliansens|organisationens|bolagets|nämndens)|våra?|vårt)\s)?(?:innehåll|namn(?:$|\s(?:och|på)\s)|benämning|säte|på (?:denna|den här) sida|syfte|ändamål|mål|vision|uppdrag|uppgift|organisation|så arbetar|så styrs|så jobbar|så fungerar|detta gör|vad gör (?:vi|nätverket)|vad vi gör|arbetssätt|arbetsformer|arbetsgrupp|värdkommun|historia|historik|bakgrund|verksamhet|presidium|ordförande|styrelse|styrgrupp|direktion|samarbetsområden|områden|fokusområden|prioriterade|ekonomi|finansiering|avgift|medlemsavgift|möte|mötestider|dokument|styrdokument|stadgar|förbundsordning|protokoll|kansli|sekretariat|bli medlem|läs mer|mer information|mer om|relatera|länkar|fakta|aktuell|kalender|politisk|styrning|politik|om (?:förbundet|föreningen|nätverket|oss|samarbetet|verksamheten)|vilka är vi|vad är|hur\s|varför|när\s|vem\s|preliminära|kommande|pågående|resultat|exempel|insatser|projekt|nyckeltal|frågor|vanliga frågor|personal(?!\p{L})|medarbetare|ersättare|revisor|tjänster|ansök|anmäl|kommunens roll|vår roll|strategi(?:er|n)?(?:\s\d|$)|lag$|arbetsutskott|valberedning)/iu

/** Frame of the site and what stands round the text. */
export const frame =
  /^(?:sök$|lyssna$|meny|menu$|search$|home$|stäng$|close$|in english$|english$|\d{4}-\d{2}-\d{2}$|(?:den )?\d{1,2} \p{L}{3,9} \d{4}$|translate|languages?$|dela\b|tipsa\b|skriv ut|sidan (?:senast |upp|publi|är |gäl)|senast |uppdatera|publicera|publicerings|granska|författare|till (?:toppen|webbplatsen|star\p{L}*sidan|innehållet|huvudinnehåll)|hoppa till|gå till|kakor|cookies?|vi använder (?:kakor|cookies)|den här webbplatsen använder|webbplatsen använder|genom att fortsätta|godkänn|jag godkänner|acceptera|facebook|linkedin|instagram|x$|telefon|e-post|besöksadress|postadress|organisationsnummer|öppettider|startsida|hem$|start$|hade du nytta|hjälpte (?:den|informationen)|var (?:sidan|informationen)|ja nej$|följ (?:oss|vårt)|kommentera|prenumerera|nyhetsbrev|logga in|lättläst|teckenspråk|other languages|tillgänglighet|om webbplatsen|sidansvarig|sidinformation|sidfot|relaterad information$|foto:|bild:|pdf\b|öppnas i nytt|länk till|du är här|tillbaka|till föregående|© )/iu

/** `Start > Politik > Nätverk`, `Startsida / Om oss`: where on the site the page is. */
export const breadcrumbs = /^\S[^.!?:]{0,60}(?:\s[>›»/|\\]\s[^.!?:]{1,60}){1,8}$/u

/** Words that alone on a line belong to a menu. */
export const menuWord =
  /^(?:hem|start|om (?:oss|kommunen|förbundet|webbplatsen)|kontakt|kontakta oss|nyheter|aktuellt|kalender|insatser|verksamhet|organisation|dokument|press|jobb|lediga jobb|politik|kommun och politik|utbildning|medlemmar|english|in english|press och media|projekt|tjänster|e-tjänster|omsorg och hjälp|bygga och bo|bo och bygga|uppleva och göra|näringsliv|näringsliv och arbete|trafik|styrelse|styrelsen|vårt arbete|sök|meny|protokoll|intranät|förskola och skola|barn och utbildning|kultur och fritid|stöd och omsorg|trafik och gator|trygg och säker)$/iu

/** Here the page tells whom to ask. */
export const contactHeading =
  /^(?:kontakt|kontakta (?:oss|kommunen)|kontaktperson(?:er)?|kontaktuppgifter(?:\s.{0,30})?|kontaktinformation|vill du veta mer\??|ansvarig(?:a)?|frågor\??|har du frågor\??)(?:$|:)/iu

/** A heading that names no network but speaks of networks or of anything. */
export const genericHeading =
  /^(?:(?:regional\p{L}*|delregional\p{L}*|national\p{L}*|nationell\p{L}*|internationell\p{L}*|europeisk\p{L}*|mellankommunal\p{L}*|kommunal\p{L}*|kommunens?|kommuner|våra|vårt|vår|andra|olika|gemensamma?|lokala?|strategiska|aktuella|flera|fler|övriga|formella|informella|ideella|nätverk(?:en)?|samarbeten?|samarbets\p{L}*|samverkan\p{L}*|samverkar|samarbetar|medlemskap|medlem|förbund|kommunalförbund|bolag|föreningar|organisationer|partners?|partnerskap|om|oss|och|i|med|mellan|för|vi|så|är|ingår|deltar|hos|på|länet|länets|regionen|regioner|omvärlden|delregionala?|välkommen|startsida|nyheter|aktuellt|kommun|politik|demokrati|trygghet|trygg|säkerhet|hållbarhet|miljö|klimat|hållbar|utveckling|folkhälsa|näringsliv|register|förteckning|lista|över|a[–-]ö|översikt|råd|nämnder|gemensam|myndigheter|ägare|styrelse|(?<!\p{L})(?:förbunds)?(?:direktion(?:en)?|styrelse(?:n)?|fullmäktige)|ledning|ledamöter|internationellt|\p{L}+s(?=\s(?:nätverk|samarbeten|samverkan)))[\s,:&–-]*)+$/iu

/** The page itself says that it tells of several networks. */
export const tellsOfSeveral =
  /(?<!\p{L})(?<!av\s(?:de\s)?)(?:flera|olika|många|följande|några|ett antal|ett flertal|våra|\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|dessa|andra)\s(?:[\p{L}-]+\s){0,3}[\p{L}-]*(?:nätverk|samarbeten|föreningar|organisationer|förbund|sammanhang|samarbetsorgan|samverkansforum|samarbetsforum|grupper|arenor|initiativ|råd|samverkansgrupper)(?:en|na)?(?!\p{L})|^(?:nätverk(?:en)?|samarbeten|nätverk och samarbeten|samarbeten och nätverk|nätverk och samverkan)$|nätverk\s(?:kommunen|vi)\s(?:är|ingår|deltar|har)/imu

/** Words of a menu that has been flattened to one row: `Start Nyheter Medlemmar Kontakt`. */
export const wordInMenuRow =
  /(?<!\p{L})(?:Hem|Start|Startsida|Om oss|Om|Kontakt|Kontakta oss|Nyheter|Aktuellt|Kalender|Verksamhet|Verksamheter|Organisation|Direktion|Styrelse|Dokument|Protokoll|Press|Politik|Medlemmar|Medlemskommuner|English|Projekt|Tjänster|Sök|Meny|Utbildning|Jobb|Evenemang|Rapporter|Publikationer|Avfall|Näringsliv|Miljö|Kultur)(?!\p{L})/gu
