const namespace = 'http://www.aiim.org/pdfua/ns/id/'

/** PDF/A lets no property into the metadata that isn't described there (ISO 19005-3, 6.6.2.3). */
const description = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li>',
].join('')

/** The metadata (XMP) of a PDF/A file with the claim to be PDF/UA-1 as well. */
export function withClaim(xmp: string): string {
  return [
    ['<rdf:Description rdf:about=""', `<rdf:Description rdf:about="" xmlns:pdfuaid="${namespace}"`],
    ['<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${description}`],
    ['<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>'],
  ].reduce((changed, [before = '', after = '']) => {
    if (changed.split(before).length !== 2) throw new Error(`the metadata has not just one ${before}`)
    return changed.replace(before, () => after)
  }, xmp)
}
