/** An edition in a list. `day` is the day of the meeting; the network's name is empty when it is not known. */
export type ListedEdition = { path: string; title: string; day: string; number: number; networkName: string }
