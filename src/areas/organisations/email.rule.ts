/** Whether the text looks like one e-mail address; whether it leads anywhere shows when a letter is sent. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text)
