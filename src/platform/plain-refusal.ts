/** A refusal that no form can show beside its fields: a page of its own says why, and nothing is saved. */
export class PlainRefusal extends Error {
  readonly title: string
  constructor(title: string, words: string) {
    super(words)
    this.name = 'PlainRefusal'
    this.title = title
  }
}
