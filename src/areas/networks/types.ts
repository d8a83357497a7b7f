export type { Body, RoleHolder } from './network.ts'
