import { z } from 'zod'
import { isDay } from '#platform/time.ts'

/** A day in a form, and one that may be left empty. */
export const dayField = z.string().trim().refine(isDay)
export const optionalDayField = z
  .string()
  .trim()
  .default('')
  .refine((text) => text === '' || isDay(text))
  .transform((text) => text || null)
