export type { OrganisationName } from './organisation.ts'
export { organisationNamed } from './organisation-name.rule.ts'
