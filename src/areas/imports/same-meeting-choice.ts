/**
 * What a person says of two files that look like one meeting; `undo` fetches back the one that was set aside, and
 * `replace-other` puts the draft in the place of one that is already confirmed.
 */
export const choices = ['keep-this', 'keep-other', 'replace-other', 'apart', 'undo'] as const
export type SameMeetingChoice = (typeof choices)[number]
