import { formatShortDay } from '#platform/time.ts'

/** 'sedan 1 mars 2021', '1 mars 2021–30 juni 2022'. */
export const Period = ({ from, to }: { from: string; to: string | null }) => (
  <>{to === null ? `sedan ${formatShortDay(from)}` : `${formatShortDay(from)}–${formatShortDay(to)}`}</>
)
