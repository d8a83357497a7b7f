/** What a person says of two files that look like one meeting; `undo` fetches back the one that was set aside. */
export const choices = ['keep-this', 'keep-other', 'apart', 'undo'] as const
export type SameMeetingChoice = (typeof choices)[number]
