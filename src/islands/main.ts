import '../../styles/main.css'
import { saveAsYouWrite } from './autosave.ts'
import { checkFileSizes } from './file-size.ts'
import { listenForKeys } from './keyboard.ts'
import { offerPasskeys } from './passkey.ts'
import { refreshWhileWaiting } from './refresh.ts'
import { pointAtSources } from './review.ts'
import { showSubmitting } from './submit.ts'

// The order matters: a file that is too large stops its form before the form says that it is being sent.
checkFileSizes()
showSubmitting()
saveAsYouWrite()
pointAtSources()
listenForKeys()
refreshWhileWaiting()
offerPasskeys()
