/** A field of approved notes that another edition has otherwise. `field` is its name in the form of corrections. */
export type EditionChange = { field: string; label: string; before: string; after: string }
