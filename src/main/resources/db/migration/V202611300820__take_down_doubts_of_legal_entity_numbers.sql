-- Numbers of legal entities as offices really write them were taken for doubtful: the flag goes, as cooperative.LegalEntityNumber
-- has it now. The ledger keeps that it went.
UPDATE body b SET flags = array_remove(b.flags, 'DOUBTFUL_LEGAL_ENTITY_NUMBER')
FROM cooperative c
WHERE c.id = b.id AND 'DOUBTFUL_LEGAL_ENTITY_NUMBER' = ANY (b.flags)
    AND (c.legal_entity_number ~* '^\s*AHU-\d{5,7}\.AH\.01\.\d{2}\.TAHUN[ -](19|20)\d{2}\s*$'
        OR (c.legal_entity_number ~ '[1-9]' AND c.legal_entity_number LIKE '%/%'
            AND c.legal_entity_number ~* '(^|[^[:alnum:]])(B\.?H\.?|PAD)(?![[:alpha:]])'));
