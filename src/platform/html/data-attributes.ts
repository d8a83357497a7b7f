/** Attributes that scripts and styles look for. TypeScript lets them through on any component. */
export type DataAttributes = { [name: `data-${string}`]: string | number | boolean | undefined }

/** Picks out the `data-` attributes of a component's props, so that it can pass them on to its main element. */
export const dataAttributesOf = (props: object): DataAttributes =>
  Object.fromEntries(Object.entries(props).filter(([name]) => name.startsWith('data-')))
