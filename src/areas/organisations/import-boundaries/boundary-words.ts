import type { FileRefusal } from './boundary-file.source.ts'
import { codeColumns, type BoundaryFault } from './read-boundaries.rule.ts'

export const fileRefusalText: Record<FileRefusal, string> = {
  missing: 'Filen finns inte. Kontrollera sökvägen och försök igen.',
  'no-file': 'Det är ingen fil, kanske en mapp. Ange GeoJSON-filen i den.',
  'no-access': 'Filen gick inte att öppna. Kontrollera att du har rätt att läsa den.',
  'too-large': 'Filen är större än 200 MB. Förenkla gränserna i ett kartprogram och försök igen.',
  'not-json': 'Filen är inte JSON. Spara gränserna som GeoJSON (inte som Shapefile eller GeoPackage) och försök igen.',
}

const faultText: Record<BoundaryFault['fault'], string> = {
  'not-a-collection':
    'Filen är JSON men ingen GeoJSON-samling: den saknar "type": "FeatureCollection" eller listan "features".',
  empty: 'Filen har inga ytor: listan "features" är tom.',
  'no-code': `saknar kommunkod. Den söks i kolumnerna ${codeColumns.join(', ')} och ska ha fyra siffror.`,
  'no-area': 'är ingen yta. Bara Polygon och MultiPolygon går att läsa in.',
  'broken-area': 'har en yta som inte går att läsa: en ring saknar hörn, eller ett hörn saknar koordinater.',
  'unknown-code': 'hör till en kommunkod som inte finns i registret.',
  'double-code': 'har samma kommunkod som en tidigare yta. Slå ihop dem till en MultiPolygon.',
  projected:
    'har koordinater i meter, troligen SWEREF 99. Exportera filen i WGS84 (EPSG:4326), med grader för longitud och latitud.',
  swapped: 'har latitud före longitud. Exportera filen med longitud först, som GeoJSON kräver.',
  elsewhere: 'ligger utanför Sverige. Kontrollera att filen är i WGS84 (EPSG:4326).',
}

export function boundaryFaultText(fault: BoundaryFault): string {
  if (!('feature' in fault)) return faultText[fault.fault]
  const name = 'code' in fault ? `Yta ${fault.feature} (${fault.code})` : `Yta ${fault.feature}`
  return `${name} ${faultText[fault.fault]}`
}
