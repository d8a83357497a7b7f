export { openPageCache, type PageCache } from './page-cache.ts'
export { readyPage, sendPage, type ReadyPage } from './ready-page.ts'
