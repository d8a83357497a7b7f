export type OrganisationName = { id: string; name: string; shortName: string }
