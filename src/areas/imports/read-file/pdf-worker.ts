// An entry of the build, so that the thread that reads PDF files has a file to be started from.
import './pdf-thread.source.ts'
