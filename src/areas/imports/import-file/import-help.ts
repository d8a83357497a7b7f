import type { WordsRefusal } from './import-words.rule.ts'
import type { ReportRefusal } from './report-file.source.ts'

const command = 'npm run --silent radslag -- import'

export const help = `Läser in anteckningar, protokoll och andra handlingar, och skriver ut vad de säger som JSON.

  ${command} FIL                 en fil: ett JSON-objekt
  ${command} FIL FIL …           flera filer: ett JSON-objekt på varje rad, med filens namn (file)
  ${command} MAPP                alla filer i en mapp, ett JSON-objekt på varje rad
  ${command} ARKIV.zip           alla filer i ett ZIP-arkiv, eller ett brev (.eml) med bilagor

Det som läses är text, PDF, inskannade sidor, Word (.docx), OpenDocument (.odt), webbsidor, brev och bilder.
I en mapp läses även undermappar och arkiv. Dolda filer och länkar hoppas över. En fil som finns flera gånger läses
en gång. Om en fil innehåller flera handlingar står de övriga under further. Det som inte går att läsa står på
stderr, med skälet, och resten läses ändå.

  --report RAPPORT.csv   skriver en rad om varje fil, allteftersom de läses: slag, dag, organ, antal punkter,
                         antal osäkra uppgifter och hur det gick. Filen öppnas i ett kalkylprogram.
  --resume               fortsätter en inläsning som avbröts: filer som redan står i rapporten, med samma namn och
                         innehåll, hoppas över. Används med --report. Lägg till utskriften sist i samma fil med >>
  --help                 visar den här texten

Ctrl-C avbryter. Det som är läst är utskrivet och står i rapporten.
Slutkoden är 0 när alla filer gick att läsa, annars 2, och 130 när inläsningen avbröts.`

export const wordsText: Record<WordsRefusal, string> = {
  'no-path': `Ange minst en fil att läsa in, till exempel: ${command} anteckningar.pdf`,
  'unknown-option': `Det finns inget sådant val. Skriv ${command} --help för att se vilka som finns. En fil vars namn börjar med streck anges efter --`,
  'report-without-name': `Ange vad rapporten ska heta, till exempel: ${command} mapp --report rapport.csv`,
  'resume-without-report': `Ange rapporten från den inläsning som avbröts: ${command} mapp --report rapport.csv --resume`,
}

export const reportText: Record<ReportRefusal, string> = {
  exists: 'Rapporten finns redan. Lägg till --resume för att fortsätta på den, eller ange ett annat namn.',
  'no-report': 'Filen är ingen rapport från en inläsning. Ange rätt fil, eller ett namn som inte finns.',
  'not-written':
    'Rapporten gick inte att skriva. Kontrollera att mappen finns, att du får skriva där och att disken inte är full.',
}

/** As the page says it, but here it is the same command that goes on. */
export const tooManyText =
  'Arkivet innehåller fler filer eller mer text än vad som läses på en gång: den här filen och de efter den är inte inlästa. Ge samma kommando igen med --report och --resume, så läses det som saknas, eller dela upp arkivet.'

export const notUnderstood =
  'Filen är läst, men det går inte att avgöra vad det är för slags handling. Inget är uttaget ur den.'
