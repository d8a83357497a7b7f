/** To the person who started the program, and not to the log. */
export const say = (line: string): void => console.log(line)

export const complain = (line: string): void => console.error(line)
