// An entry of the build, so that the process that reads files has a file to be started from.
import './read-worker.source.ts'
