import type { PastTablingAct, PastTablingCount } from './past-tabling.ts'

/** What somebody has said of one, in words. */
export const pastTablingWords: Record<PastTablingAct, string> = {
  'take-up': 'Tas upp på nästa möte',
  settle: 'Avslutad tidigare',
  lapse: 'Inte längre aktuellt',
}

export const pastTablingsPath = (bodyId: string) => `/arbetsyta/organ/${bodyId}/bordlagda`

/** That matters put off in old notes wait for a word, under the list of those that wait by themselves. */
export const PastTablingsLine = ({
  past,
  showBody = false,
}: {
  past: readonly PastTablingCount[]
  showBody?: boolean
}) => (
  <>
    {past.map(({ bodyId, bodyName, count }) => (
      <p key={bodyId} class="quiet">
        <a href={pastTablingsPath(bodyId)}>
          Bordlagda i inlästa anteckningar{showBody && `, ${bodyName}`} ({count})
        </a>
      </p>
    ))}
  </>
)
