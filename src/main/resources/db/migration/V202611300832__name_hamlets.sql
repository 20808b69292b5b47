-- Between village and street, where streets have no names: dusun, kampung, lingkungan.
ALTER TABLE location ADD hamlet text;
