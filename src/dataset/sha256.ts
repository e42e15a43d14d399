import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 (hex) of the UTF-8 bytes of a text. Browsers offer `crypto.subtle` only on https pages, and the page
 * must also work over http and from a disk.
 */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));
