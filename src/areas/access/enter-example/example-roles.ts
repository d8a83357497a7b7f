/** The example's people, one for each role; all of them are invented. */
export const exampleRoles = [
  { slug: 'sekreterare', title: 'Nätverkssekreterare', email: 'karin.lindvall@exempel.se' },
  { slug: 'ledamot', title: 'Ledamot och justerare', email: 'petter.ahlgren@exempel.se' },
  { slug: 'samordnare', title: 'Trygghetssamordnare', email: 'samira.nordin@exempel.se' },
  { slug: 'lansstyrelse', title: 'Handläggare på länsstyrelsen', email: 'olof.brandt@exempel.se' },
  { slug: 'kommun', title: 'Kommunens samverkansansvariga', email: 'ebba.norling@exempel.se' },
  { slug: 'smakommuner', title: 'Sekreterare i ett annat nätverk', email: 'malin.aberg@exempel.se' },
  { slug: 'gast', title: 'Gäst vid en punkt', email: 'ylva.sandberg@exempel.se' },
  { slug: 'administrator', title: 'Administratör', email: 'mats.ek@exempel.se' },
] as const
