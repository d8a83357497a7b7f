import '../../styles/main.css'
import { dragToOrder } from './drag-order.ts'
import { checkFileSizes } from './file-size.ts'
import { followMeeting } from './follow-meeting.ts'
import { listenForKeys } from './keyboard.ts'
import { offerPasskeys } from './passkey.ts'
import { refreshWhileWaiting } from './refresh.ts'
import { reviewByKeys } from './review-keys.ts'
import { pointAtSources } from './review.ts'
import { showSubmitting } from './submit.ts'
import { sendManyFiles } from './upload.ts'
import { forgetAtSignOut } from './unsent-updates.ts'

// The order matters: a file that is too large stops its form before the form says that it is being sent.
checkFileSizes()
sendManyFiles()
showSubmitting()
followMeeting()
forgetAtSignOut()
pointAtSources()
reviewByKeys()
listenForKeys()
refreshWhileWaiting()
offerPasskeys()
dragToOrder()
