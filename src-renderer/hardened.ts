import { stayWithinPolicy } from './app/hardening'

// A module of its own, so that it runs before whatever is imported after it: that makes schemas as soon as it is read.
stayWithinPolicy()
