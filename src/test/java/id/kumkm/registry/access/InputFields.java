package id.kumkm.registry.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who may set each field of each input of the schema. Before the bar: whoever may call the operation, within its bounds.
 * After it: the source of the record alone; from others the field is refused with NOT_AN_INTEGRATOR. Where a field must be
 * kept from others for another reason, it gets another column here, and a test that it is.
 */
final class InputFields {

    private static final String ALL = """
            ActivityInput: code primary version
            AddMembersInput: cooperativeId expectedVersion idempotencyKey members
            AddParticipantsInput: bodyIds expectedVersion id
            AddProductInput: holderId idempotencyKey product
            AdvancePartnershipInput: agreementNumber expectedVersion id signedOn stage
            AssessProductInput: assessment expectedVersion id idempotencyKey
            AssociationFilter: and externalId near not or region source status text updatedSince verification
            AssociationInput: contact email legalForm location name phone regionCode scope website
            ChangeStatusInput: expectedVersion id reason status
            CloseDemandInput: expectedVersion id reason
            CommodityFilter: division version
            ConfirmControlInput: expectedVersion id idempotencyKey
            ConfirmMembershipsInput: idempotencyKey ids selection
            ConfirmPartnershipInput: documentNumber expectedVersion id
            ContactConsentInput: givenBy givenOn withdrawnOn
            ContactInput: email name phone
            CooperativeFilter: and certificateStatus externalId form group hasNikKoperasi hasProducts kbli kind \
                linkedDirectly management membershipArea near not or region source status text updatedSince \
                verification
            CooperativeInput: activities certificateValidUntil email employees femaleMembers form group kind legalEntityNumber \
                legalEntityOn location maleMembers management managers membershipArea name nib nikKoperasi officers phone \
                regionCode supervisors website
            CreateProgramInput: idempotencyKey program
            DisputePartnershipInput: expectedVersion id reason
            EndControlInput: expectedVersion id reason until
            EndMembershipInput: expectedVersion id leftOn reason
            EndPartnershipInput: expectedVersion id reason stoppedOn
            EraseMemberInput: expectedVersion id reason
            EraseOwnerInput: expectedVersion id reason
            FiguresInput: assets capital femaleWorkers maleWorkers sales year
            FileComplaintInput: description idempotencyKey kind partnershipId
            HandleComplaintInput: id reason status
            IndustryFilter: and commodity exporting externalId hasNib investment kbli legalForm near not offtaker or region \
                source status text updatedSince verification
            IndustryInput: activities commodities contactConsent description email establishedOn exportDestinations \
                exporting exportingSince figures investment legalForm location name nib npwp offtaker owner phone \
                regionCode tradeNames website
            KbliFilter: codePrefix version
            KbliInput: code version
            LinkageGroupBy: dimension level
            LocationInput: address hamlet latitude longitude postcode precision rt rw
            MemberInput: joinedOn leftOn memberId person
            MemberPersonInput: name nikAnggota phone
            MembershipSelection: cooperativeId memberRegion
            Near: km latitude longitude
            OwnerInput: email name nikPemilik phone
            PartnershipFilter: and buyer buyerRegion hsChapter kbli not or pattern region startYear status supplier \
                updatedSince
            PartnershipTermsInput: agreementNumber commodity developmentForms disputeForum endsOn exportChannel \
                exportDestinations hs6 kbliCode kbliVersion otherPattern pattern paymentDays period price priceTerm \
                qualityStandard signedOn startsOn unit volumePerPeriod
            ProductAssessmentInput: assessedOn assessor buyerId gaps result standard standardKind validUntil
            ProductFilter: holderId hs kbli region standardLevel status text updatedSince
            ProductInput: capacityPerMonth hs6 kbli name unit
            ProgramInput: endsOn goal kbliPrefixes kbliVersion name regionCodes startsOn
            PromoteUmkmInput: expectedVersion id reason
            PublishDemandInput: buyerId demand idempotencyKey
            RecordControlInput: expectedVersion idempotencyKey kind ownedId ownerId sharePercent since until
            RegisterAssociationInput: association idempotencyKey | externalId sourceVersion
            RegisterCooperativeInput: cooperative idempotencyKey | externalId sourceVersion
            RegisterIndustryInput: idempotencyKey industry | externalId sourceVersion
            RegisterPartnershipInput: buyerId idempotencyKey stage supplierId terms
            RegisterUmkmInput: idempotencyKey umkm | externalId sourceVersion
            ReportDeliveryInput: documentNumber happenedOn idempotencyKey note partnershipId quantity type value
            ResetSourceVersionInput: expectedVersion id reason
            ResolvePartnershipInput: expectedVersion id reason resolution
            SeenRecordInput: expectedVersion id
            SupplyDemandFilter: buyerId hs kbli region status text updatedSince
            SupplyDemandInput: commodity hs6 kbli openUntil period preferredRegions requiredLevel requiredPermits \
                requiredStandards unit volume
            UmkmFilter: and exporting externalId hasNib hasProducts kbli legalForm linkedDirectly localCategory near not or \
                region scale source status text updatedSince verification
            UmkmInput: activities contactConsent declaredScale description email establishedOn exportDestinations \
                exporting exportingSince figures legalForm localCategory location name nib npwp owner phone \
                regionCode tradeNames website
            UpdateAssociationInput: association expectedVersion id | sourceVersion
            UpdateCooperativeInput: cooperative expectedVersion id | sourceVersion
            UpdateIndustryInput: expectedVersion id industry | sourceVersion
            UpdatePartnershipInput: addendumNumber expectedVersion id terms
            UpdateProductInput: expectedVersion id product
            UpdateProgramInput: expectedVersion id program
            UpdateUmkmInput: expectedVersion id umkm | sourceVersion
            VerifyRecordInput: decision expectedVersion id note
            VerifyRecordsInput: decision note records
            WithdrawProductInput: expectedVersion id reason
            """;

    /** Fields of a type: those that its callers set, and those of the source. */
    record Setters(List<String> callers, List<String> source) {}

    private InputFields() {}

    static Map<String, Setters> byType() {
        Map<String, Setters> types = new TreeMap<>();
        ALL.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split("[:|]", -1);
            types.put(parts[0].strip(), new Setters(words(parts[1]), parts.length < 3 ? List.of() : words(parts[2])));
        });
        return types;
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.strip().split("\\s+")).toList();
    }
}
