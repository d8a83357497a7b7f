import { pino } from 'pino'

/** The program's own log. Written at once, so that nothing is lost when the process ends. Never holds what people wrote. */
export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination({ dest: 2, sync: true }))
