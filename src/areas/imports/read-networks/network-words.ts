/** What a network can be called by kind (sv. form). Add a word here. */
export const formWords =
  '(?:partnerskap|samarbete|samarbetsorganisation|samarbetsorgan|nätverk|organisation|intresseorganisation|förening|kommunalförbund|regionförbund|förbund|samverkan|samverkansorgan|samverkansorganisation|samverkansforum|plattform|mötesplats|arena|forum|allians|nämnd|bolag|aktiebolag|stiftelse|grupp|råd|kommungrupp|intresseförening|medlemsorganisation|samordningsförbund|ekonomisk\\sförening)'

/** How a page speaks of the network it has just named, or of itself. */
export const genericSubjects =
  '(?:Föreningen|Nätverket|Kommunalförbundet|Samordningsförbundet|Regionförbundet|Förbundet|Samarbetet|Samverkan|Partnerskapet|Organisationen|Bolaget|Rådet|Nämnden|Stiftelsen|Alliansen|Plattformen|Gruppen|Det|Den|Vi|Här)'

/** What a network does; with these a sentence about it can begin. */
export const networkVerbs =
  '(?:samlar|består\\sav|omfattar|bildades|grundades|startade|startades|styrs|leds|ägs|leder|samordnar|verkar|arbetar|företräder|driver|främjar|samverkar|samarbetar|finns|vill|har|utgörs|stödjer|utvecklar)'

/** Headings over the members. `Värdkommuner` is none: hosts change from year to year. */
export const memberHeading =
  /^(?:våra\s|nätverkets\s|förbundets\s|föreningens\s)?(?:medlem(?:mar|mar och parter|skommuner|skommun|sorganisationer)?|medlemmarna|ledamöter|ingående kommuner|deltagande (?:kommuner|organisationer|parter)|deltagare|parter|parterna|ägare|ägarkommuner|kommuner|kommuner som (?:ingår|deltar|är med)|följande kommuner|samverkande (?:kommuner|parter)|vilka (?:ingår|är med))(?:\s(?:i|är|ingår|deltar)[\p{L}\s]{0,40})?:?$/iu

/** Headings inside what is told of one network. */
export const innerHeading =
  /^(?:syfte|ändamål|mål|vision|uppdrag|uppgift|organisation|så arbetar|arbetssätt|värdkommun|historia|bakgrund|verksamhet|presidium|ordförande|styrelse|direktion|samarbetsområden|områden|ekonomi|finansiering|avgift|möten|dokument|styrdokument|protokoll|kansli|bli medlem|läs mer|mer information|relatera|länkar|fakta|aktuellt|kalender)/iu

/** Frame of the site and what stands round the text. */
export const frame =
  /^(?:sök$|lyssna$|meny|translate|dela\b|skriv ut|sidan |senast |uppdaterad|publicera|granskad|författare|till toppen|till webbplatsen|hoppa till|kakor|vi använder kakor|facebook|linkedin|telefon|e-post|besöksadress|postadress|öppettider|startsida)/iu

/** From here on the page tells how to reach it. */
export const contactHeading = /^(?:kontakt|kontakta oss|kontaktperson(?:er)?|kontaktuppgifter|kontaktinformation):?$/iu

/** A heading that names no network but speaks of networks or of anything. */
export const genericHeading =
  /^(?:(?:regional\p{L}*|national\p{L}*|nationella|internationella|kommunal\p{L}*|kommunens?|kommuner|våra|vårt|andra|olika|gemensamma?|lokala?|nätverk(?:en)?|samarbeten?|samarbets\p{L}*|samverkan\p{L}*|medlemskap|förbund|kommunalförbund|bolag|föreningar|organisationer|partners?|om|oss|och|i|med|mellan|för|länet|regionen|delregionala?|välkommen|startsida|nyheter|aktuellt|kommun|politik|trygghet)[\s,:]*)+$/iu
