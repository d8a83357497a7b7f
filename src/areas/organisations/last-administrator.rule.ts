/** Whether no administrator would be left without these people: somebody must always be able to open the door for others. */
export const leavesNoAdministrator = (
  administrators: readonly { personId: string }[],
  leaving: { personId: string },
): boolean =>
  administrators.some(({ personId }) => personId === leaving.personId) &&
  administrators.every(({ personId }) => personId === leaving.personId)
