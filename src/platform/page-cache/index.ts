export { openPageCache, type PageCache } from './page-cache.ts'
export { readyFile, readyPage, sendPage, type ReadyPage } from './ready-page.ts'
