/** A standing item (sv. stående punkt) of a body's agenda. */
export type TemplateItem = { title: string; presenter: string; plannedMinutes: number | null }
