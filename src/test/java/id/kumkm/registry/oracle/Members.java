package id.kumkm.registry.oracle;

import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.population.Member;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of cooperatives: which of them somebody is shown, and who they are (docs/glossary.md). */
final class Members {

    private final Dice dice;
    private final List<Member> all;

    Members(Dice dice, List<Member> all) {
        this.dice = dice;
        this.all = all;
    }

    /** Half of the time without the persons, since no plan tells them. */
    Question any(Asker asker, String alias) {
        Fact cooperative = dice.oneOf(all).cooperative();
        boolean persons = dice.chance(50);
        List<Object> nodes = new ArrayList<>();
        List<List<Object>> hidden = new ArrayList<>();
        for (Member member : all) {
            if (member.cooperative() == cooperative && isShown(asker, member)) {
                Map<String, Object> node = node(member);
                boolean open = asker.readsSensitive(cooperative);
                if (persons) {
                    node.put("person", open ? person(member.person()) : null);
                }
                if (persons && !open) {
                    hidden.add(List.of("memberList", "nodes", nodes.size(), "person"));
                }
                nodes.add(node);
            }
        }
        String text = ": cooperative(id: \"" + cooperative.id() + "\") { memberList(first: 100) { nodes { joinedOn"
                + " member { recordId }" + (persons ? " person { name nikAnggota phone erased }" : "")
                + " } total { value exact } } }";
        Map<String, Object> total = Map.of("value", nodes.size(), "exact", true);
        return new Question(alias, alias + text, Map.of("memberList", Map.of("nodes", nodes, "total", total)), hidden);
    }

    private static boolean isShown(Asker asker, Member member) {
        Fact record = member.record();
        boolean isOfPerson = record == null || (record.register() == Register.UMKM && record.isNaturalPerson());
        return !isOfPerson
                || asker.readsRestricted(member.cooperative())
                || (record != null && asker.readsRestricted(record));
    }

    private static Map<String, Object> node(Member member) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("joinedOn", member.joinedOn());
        node.put(
                "member",
                member.record() == null
                        ? null
                        : Map.of("recordId", member.record().id()));
        return node;
    }

    private static Map<String, Object> person(Map<String, Object> said) {
        if (said == null) {
            return null;
        }
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", said.get("name"));
        person.put("nikAnggota", Values.masked((String) said.get("nikAnggota")));
        person.put("phone", Values.phone(said));
        person.put("erased", false);
        return person;
    }
}
