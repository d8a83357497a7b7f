const list = (names: string) => names.split(',').map((name) => name.trim())

/** Persons are made of these; none of them is anybody. */
export const givenNames = list(
  `Agneta, Albin, Anders, Anette, Anna-Karin, Astrid, Bengt, Birgitta, Camilla, Daniel, David, Elin, Emma, Erik, Eva,
  Fredrik, Gunilla, Gustav, Hanna, Helena, Håkan, Ingrid, Jenny, Johan, Jonas, Karin, Katarina, Kerstin, Kristina, Lars,
  Lena, Magnus, Malin, Margareta, Maria, Martin, Mikael, Monica, Niklas, Olof, Per, Peter, Pia, Sara, Sofia, Stefan,
  Sven, Susanne, Tomas, Ulrika, Åsa, Örjan, Fatima, Ali, Leila, Amir`,
)
export const surnames = list(
  `Almgrund, Andersson, Bergkulla, Björkenäs, Bäckhult, Dahlmark, Eklövsjö, Enmark, Eriksson, Forsnäs, Granhult,
  Hasselrot, Hedkvarn, Hällsjö, Johansson, Karlsson, Klintmo, Kvarnvik, Larsson, Lindhult, Ljungmo, Lövkvarn,
  Malmsjö, Nilsson, Norrhult, Nyhem, Olsson, Persson, Rosmark, Rydhult, Sandkulla, Sjökvarn, Skoghem, Stenkulla,
  Strandmo, Sundhult, Svensson, Tallmark, Vikhult, Västermo, Åkerhult, Ängmo, Österhult, Öhrmark`,
)

/** Towns that lie near each other on the map are no aim: bodies and what is said of them are invented. */
export const municipalities = list(
  `Alingsås, Arboga, Bollnäs, Botkyrka, Eksjö, Enköping, Falkenberg, Flen, Gislaved, Gnesta, Hallsberg, Haninge,
  Hultsfred, Höganäs, Karlshamn, Kinda, Klippan, Kramfors, Kungsör, Laholm, Lerum, Ljusdal, Mjölby, Mora, Nynäshamn,
  Orsa, Piteå, Ronneby, Salem, Sollefteå, Säffle, Tibro, Tierp, Tranås, Vetlanda, Vårgårda, Ystad, Åmål, Älmhult, Örnsköldsvik`,
)
export const regions = list(`Tallbygden, Älvbygden, Skogsbygden, Norrsjö, Mellanbygden, Kustbygden, Bergslagsbygden`)
export const parties = list(`S, M, C, V, L, KD, MP, SD`)

export const municipalTitles = list(
  `säkerhetschef, säkerhetssamordnare, trygghetssamordnare, socialchef, skolchef, folkhälsostrateg, kommundirektör,
  samhällsbyggnadschef, fritidschef, utvecklingschef`,
)
/** Those who sit with municipalities, and what their people are called. */
export const partners: readonly { organisation: string; titles: readonly string[] }[] = [
  { organisation: 'Polismyndigheten', titles: ['kommunpolis', 'lokalpolisområdeschef'] },
  { organisation: 'Länsstyrelsen', titles: ['länssamordnare', 'handläggare'] },
  { organisation: 'Region Sörmland', titles: ['strateg', 'utvecklingschef'] },
  { organisation: 'Räddningstjänsten', titles: ['räddningschef', 'stabschef'] },
  { organisation: 'Fastighetsägarna', titles: ['ombud', 'trygghetschef'] },
  { organisation: 'Hyresgästföreningen', titles: ['ordförande i föreningen', 'ombud'] },
]

export const buildings = list(`kommunhuset, stadshuset, kulturhuset, biblioteket, brandstationen, folkets hus`)
export const rooms = list(`Björken, Eken, Lärkan, Oxeln, Stora salen, A-salen, Sessionssalen, Forsen`)
