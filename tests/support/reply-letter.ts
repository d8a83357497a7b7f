/** A letter as a mail program sends it when somebody answers an invitation in it. */
export type GivenReply = {
  to: string
  uid: string
  attendee: string
  answer: string
  sequence: number
  stamp: string
  comment?: string
  /** Header lines beside the usual ones. */
  headers?: string[]
}

export function aReplyLetter({
  to,
  uid,
  attendee,
  answer,
  sequence,
  stamp,
  comment,
  headers = [],
}: GivenReply): Uint8Array {
  const calendar = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN', 'METHOD:REPLY'],
    ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, `SEQUENCE:${sequence}`],
    `ATTENDEE;CN="Petter Ahlgren";PARTSTAT=${answer};ROLE=REQ-PARTICIPANT:mailto:${attendee}`,
    ...(comment ? [`COMMENT:${comment}`] : []),
    ...['ORGANIZER:mailto:svar@radslag.test', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n')
  const encoded = Buffer.from(calendar).toString('base64').replace(/.{76}/g, '$&\r\n')
  const letter = [
    ...[`From: Petter Ahlgren <${attendee}>`, `To: ${to}`, 'Subject: Svar: Ledningsgruppen', 'MIME-Version: 1.0'],
    ...headers,
    ...['Content-Type: multipart/alternative; boundary="x"', '', '--x'],
    ...['Content-Type: text/plain; charset=utf-8', '', 'Petter har svarat.', '--x'],
    ...['Content-Type: text/calendar; charset=utf-8; method=REPLY', 'Content-Transfer-Encoding: base64', '', encoded],
    ...['--x--', ''],
  ]
  return Buffer.from(letter.join('\r\n'))
}
