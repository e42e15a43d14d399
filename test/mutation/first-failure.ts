/** Setup of each test file under mutation: a property ends at its first failure, which need not be made small. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
