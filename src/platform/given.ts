/** Form values as text, the last one where a name comes twice; files left out. */
export type Given = Record<string, string>
