-- The words of a name or a query as they are compared: lower case, no accents, spelling variants folded (oe u, dj j,
-- tj c, v f, double letters), abbreviations written out. Words that name a form, a title or a kind of place start with
-- "~": they help, and are never required. Index and query both use it: who changes it fills search_entry anew.
CREATE FUNCTION search_words(text) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
DECLARE
    abbreviations constant jsonb := jsonb '{
        "dan": "~dan", "and": "~dan",
        "pt": "~pt", "cf": "~cv", "ud": "~ud", "pd": "~pd", "po": "~po", "tb": "~tb", "fa": "~firma", "firma": "~firma",
        "tbk": "~tbk", "persero": "~persero", "perseroan": "~perseroan", "terbatas": "~terbatas", "yayasan": "~yayasan",
        "bu": "~ibu", "ibu": "~ibu", "pak": "~bapak", "bapak": "~bapak", "bpk": "~bapak", "mbak": "~mbak", "mba": "~mbak",
        "mbok": "~mbok", "h": "~haji", "haji": "~haji", "hj": "~hajah", "hajah": "~hajah", "tn": "~tuan", "ny": "~nyonya",
        "ir": "~ir", "drs": "~drs", "dra": "~dra",
        "desa": "~desa", "ds": "~desa", "kelurahan": "~kelurahan", "kel": "~kelurahan",
        "koperasi": "~koperasi", "kop": "~koperasi", "koprasi": "~koperasi", "kopersi": "~koperasi",
        "kdmp": "~koperasi ~desa merah putih", "kkmp": "~koperasi ~kelurahan merah putih",
        "kdkmp": "~koperasi ~desa ~kelurahan merah putih", "kopdes": "~koperasi ~desa", "kopkel": "~koperasi ~kelurahan",
        "kopkar": "~koperasi karyawan", "kopwan": "~koperasi wanita", "koptan": "~koperasi tani",
        "kopma": "~koperasi mahasiswa", "kopas": "~koperasi pasar", "kopontren": "~koperasi pondok pesantren",
        "kud": "~koperasi unit ~desa", "ksu": "~koperasi serba usaha", "ksp": "~koperasi simpan pinjam",
        "kspps": "~koperasi simpan pinjam pembiayaan syariah", "kpri": "~koperasi pegawai republik indonesia",
        "rm": "rumah makan"}';
    clean text := translate(searchable($1), 'vq''`', 'fk');
    word text;
    words text := '';
BEGIN
    IF position('.' IN clean) > 0 THEN
        clean := regexp_replace(clean, '\m([a-z])\.(?=[a-z]\M)', '\1', 'g');
    END IF;
    IF clean ~ 'aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp|rr|ss|tt|uu|ww|yy|zz' THEN
        clean := regexp_replace(clean, '([a-z])\1+', '\1', 'g');
    END IF;
    clean := replace(replace(replace(replace(replace(replace(clean,
        'oe', 'u'), 'dj', 'j'), 'tj', 'c'), 'ph', 'f'), 'x', 'ks'), '&', ' dan ');
    FOREACH word IN ARRAY regexp_split_to_array(clean, '[^a-z0-9]+') LOOP
        IF word <> '' THEN
            words := words || ' ' || coalesce(abbreviations ->> word, left(word, 40));
        END IF;
    END LOOP;
    RETURN coalesce(string_to_array(nullif(substr(words, 2), ''), ' '), '{}');
END $$;
