package id.kumkm.registry.classification;

/** What identifies an activity: its digits alone mean nothing, since they can change their meaning from version to version. */
public record KbliKey(KbliVersion version, String code) {}
