/** The acts of a reviewer that can be undone. */
export type ChangeAct = 'mend' | 'accept-sure' | 'split-item' | 'join-items' | 'change-kind'
