/** An O or an l that a scan made of a nought or a one, inside a number: `2009-O4-16`, `13.3O`. As long as it was. */
export const digitsMended = (words: string): string =>
  words
    .replaceAll(/(?<=\d[.:-]?)[oO](?=\d|(?![\p{L}]))|(?<=[-.:])[oO](?=\d)/gu, '0')
    .replaceAll(
      /(?<=\d[.:-]?)[lI](?=\d)|(?<![\p{L}\d])[lI](?=\d[.:]\d\d)|(?<=\d)[lI](?![\p{L}])|(?<=[-.:])[lI](?=\d)/gu,
      '1',
    )
