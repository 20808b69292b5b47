package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.ContactFacts;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.body.PublicContact;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.person.Person;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.register.Registered;
import id.kumkm.registry.register.Registrar;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.SQLRestriction;

/** A registered association of enterprises, and whom to turn to. */
@Entity
class Association extends Registered<AssociationInput> {

    private String scope;

    @Embedded
    private PublicContact office;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "body_id", insertable = false, updatable = false)
    @SQLRestriction("NOT is_member")
    private List<Person> contacts = new ArrayList<>();

    protected Association() {}

    Association(Origin origin, String actor, OffsetDateTime now) {
        super(BodyKind.ASSOCIATION, origin, actor, now);
    }

    @Override
    public Holding holding() {
        return new Holding(
                body().id(),
                Sector.UMKM,
                Objects.toString(body().regionCode(), ""),
                body().source(),
                body().changedBy());
    }

    @Override
    protected void describeItself(AssociationInput input, Given given, Registrar registrar, Rejections rejections) {
        if (given.has("scope")) {
            scope = Text.clean(input.scope(), 200, "scope", rejections);
        }
        ContactFacts reached = new ContactFacts(input.phone(), input.email(), input.website());
        office = PublicContact.of(office, reached, given, rejections);
        if (given.has("contact") && (input.contact() != null || !contacts.isEmpty())) {
            Person contact = contacts.isEmpty() ? new Person(body().id()) : contacts.get(0);
            Rejections inside = rejections.in("contact");
            contact.describe(
                    ContactInput.asPerson(input.contact()), given.in("contact"), registrar.personRules(), inside);
            if (contacts.isEmpty() && contact.isKnown()) {
                contacts.add(contact);
            }
        }
    }

    /** It is nobody's own, whoever is its contact. */
    @Override
    protected boolean isPersonal() {
        return false;
    }

    @Override
    protected boolean isErased() {
        return !contacts.isEmpty() && contacts.get(0).isErased();
    }

    @Override
    protected String personField() {
        return "contact";
    }

    /** True where there was something to erase. */
    boolean eraseContact(OffsetDateTime now) {
        boolean may = !contacts.isEmpty() && !isErased();
        if (may) {
            contacts.get(0).erase(now);
        }
        return may;
    }
}
