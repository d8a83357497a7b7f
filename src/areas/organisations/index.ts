export { organisationNamed } from './organisation-name.rule.ts'
export { listOrganisations, recordRegister } from './organisations.store.ts'
export { readRegister } from './register.source.ts'
