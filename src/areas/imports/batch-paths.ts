export const batchPath = (batchId: string): string => `/arbetsyta/inlasning/omgangar/${batchId}`
