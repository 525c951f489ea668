package org.meedoen.signup.favourite.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.favourite.Favourites;

/** @param slotIds the most wanted first */
@Schema(name = "Favourites")
record FavouriteList(@NotNull @Size(max = Favourites.MOST) List<@NotNull SlotId> slotIds) {}
