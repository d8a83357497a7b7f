/** Only an address within the workspace may be returned to after signing in; none that a header could not hold. */
export const safeReturn = (path: string | undefined): string =>
  path && /^\/arbetsyta(?:[/?][^\\\p{Cc}]*)?$/u.test(path) ? path : '/arbetsyta'
