export {
  beginJointText,
  joined,
  lackingFrom,
  mergeUpdate,
  rewrite,
  textIn,
  vectorOf,
  type JointText,
} from './joint-text.ts'
export { changeBetween } from './text-change.ts'
