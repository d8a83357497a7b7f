import type { OpenSite } from '../open-site.ts'
import { AboutPage } from './show-about.view.tsx'

export const showAbout = (site: OpenSite) => () => ({ page: <AboutPage siteName={site.siteName} /> })
