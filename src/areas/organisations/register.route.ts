import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { addOrganisationRoute } from './add-organisation/add-organisation.route.tsx'
import { changeOrganisationRoute } from './change-organisation/change-organisation.route.tsx'
import { endOrganisationRoute } from './end-organisation/end-organisation.route.tsx'
import { importPopulationRoute } from './import-population/import-population.route.tsx'
import { mergeOrganisationRoute } from './merge-organisation/merge-organisation.route.tsx'
import { renameOrganisationRoute } from './rename-organisation/rename-organisation.route.tsx'
import { showOrganisationRoute } from './show-organisation/show-organisation.route.tsx'
import { showRegisterRoute } from './show-register/show-register.route.tsx'

/** The register of organisations and the figures of its municipalities. */
export const registerRoutes = new Hono<Workspace>()
  .route('/', showRegisterRoute)
  .route('/', addOrganisationRoute)
  .route('/', importPopulationRoute)
  .route('/', showOrganisationRoute)
  .route('/', changeOrganisationRoute)
  .route('/', renameOrganisationRoute)
  .route('/', mergeOrganisationRoute)
  .route('/', endOrganisationRoute)
