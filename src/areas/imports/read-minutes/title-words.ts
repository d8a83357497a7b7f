/** What a set of notes or minutes calls itself. */
export const kindWords =
  /(?<kind>(?<!\p{L})minnesanteckningar(?:na)?|(?<!\p{L})mötesanteckningar(?:na)?|(?<!\p{L})anteckningar|(?<=(?<!\p{L})(?:sammanträdes|mötes|besluts|styrelse)?)protokoll(?!s)(?:et)?)(?!\p{L})/iu
