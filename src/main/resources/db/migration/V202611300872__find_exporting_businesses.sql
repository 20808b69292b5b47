-- Few export themselves: lists of them are found without a walk over all.
CREATE INDEX umkm_exporting_idx ON umkm (id) WHERE exporting IS TRUE;
