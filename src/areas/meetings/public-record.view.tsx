import { Checkbox } from '#platform/html/index.ts'
import type { Leaving } from './leaves-authority.rule.ts'

export const considerationMissing =
  'Ta ställning till att utkastet lämnar myndigheten: kryssa i rutan, eller välj mottagare i den egna organisationen.'

/** What the freedom of the press act (TF 2 kap. 9–10 §§) makes of a draft that leaves the authority, in plain words. */
export const PublicRecordWarning = ({ leaving = 'yes' }: { leaving?: Leaving }) => (
  <div class="decision">
    <p class="decision-title">
      {leaving === 'unknown' ? 'Utkastet kan lämna din myndighet' : 'Utkastet lämnar din myndighet'}
    </p>
    <p>
      Ett utkast är arbetsmaterial så länge det stannar hos er. När det skickas till en annan myndighet, till exempel en
      annan kommun, räknas det som expedierat och blir då i regel en allmän handling hos er (2 kap. 10 §
      tryckfrihetsförordningen) och en inkommen handling hos mottagaren (2 kap. 9 §). Vem som helst kan då begära att få
      läsa det, och det ska registreras eller hållas ordnat.
    </p>
    <p>
      Undantaget för minnesanteckningar (2 kap. 12 §) gäller bara anteckningar som enbart förbereder ett visst ärende.
      Vänta hellre tills det är justerat, om utkastet inte behöver läsas av andra.
    </p>
  </div>
)

export const ConsiderationBox = ({ error }: { error?: string | undefined }) => (
  <Checkbox
    name="hasConsidered"
    label="Jag har tagit ställning till att utkastet kan bli en allmän handling"
    error={error}
  />
)
